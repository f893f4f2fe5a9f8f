/** The titles that people know actions by; fetched apart, since nothing runs on them. */
export const actionTitles = async (): Promise<ReadonlyMap<string, string>> => {
  const { default: manifests } = await import('@offhook/catalog/manifests.json');
  return new Map(Object.values(manifests.actions).map(({ id, title }) => [id, title]));
};
