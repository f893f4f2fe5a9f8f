/** What is typed in a box of several lines; a `template` keeps names in braces of its own. */
export type CodeMode = 'json' | 'soql' | 'text' | 'template';
