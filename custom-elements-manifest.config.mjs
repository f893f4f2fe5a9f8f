/** The analyser reads elements for the storybook; it need not write to any package.json. */
export default { packagejson: false };
