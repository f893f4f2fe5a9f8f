// Compiles templates in the browser; an app of the Angular CLI compiles them ahead and needs no such line.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import '@offhook/editor/define';
import type { FlowEventDetail } from '@offhook/editor';
import { first, second } from './flow.ts';

@Component({
  selector: 'recipe-app',
  // Lets templates name elements that are not Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <header>
      <h1>Angular</h1>
      <button id="open" type="button" (click)="open()">Open another flow</button>
      <output id="told">{{ told() }}</output>
    </header>
    <offhook-editor
      [flow]="flow()"
      (offhook-flow-changed)="tell($event)"
      (offhook-flow-saved)="tell($event)"
    ></offhook-editor>
  `,
})
class RecipeApp {
  readonly flow = signal<unknown>(first);
  readonly told = signal('Nothing changed yet.');

  open(): void {
    this.flow.set(second);
  }

  tell(event: Event): void {
    const { type, detail } = event as CustomEvent<FlowEventDetail>; // cast: Angular's templates know no events of other elements
    const count = Object.keys(detail.flow.nodes).length;
    this.told.set(`${type}: “${detail.flow.name}” with ${count} nodes`);
  }
}

void bootstrapApplication(RecipeApp);
