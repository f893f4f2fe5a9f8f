import type { Contact } from '@offhook/contract';

const mostRemembered = 500;

/** The last pictures of contacts that are gone; beyond the latest five hundred they are forgotten. */
export class GoneContacts {
  private readonly pictures = new Map<string, Contact>();

  get(contactId: string): Contact | undefined {
    return this.pictures.get(contactId);
  }

  remember(picture: Contact): void {
    this.pictures.delete(picture.contactId);
    this.pictures.set(picture.contactId, picture);
    const [oldest] = this.pictures.keys();
    if (this.pictures.size > mostRemembered && oldest !== undefined) this.pictures.delete(oldest);
  }
}
