/** The tags of units and what each stands for. Words that only help search are a unit's keywords. */
export const tags: ReadonlyMap<string, string> = new Map([
  // What a contact is, and what can be done with it.
  ['call', 'voice contacts, and what is done within them'],
  ['chat', 'chats and their messages'],
  ['email', 'email contacts and addresses'],
  ['task', "the contact centre's tasks"],
  ['outbound', 'contacts that the agent begins'],
  ['transfer', 'handing a contact on, and to whom'],
  ['caller', 'who the customer is'],
  ['attribute', 'what the contact centre knows of a contact'],
  ['wrap-up', 'what is done and written when a contact is over'],
  ['compliance', 'what law and consent ask for'],
  // The agent and the phone.
  ['agent state', 'whether the agent is available'],
  ['agent profile', 'what the contact centre has set for the agent'],
  ['omni-channel', "the agent's presence and workload in the CRM"],
  ['softphone', 'the softphone, its panel and its settings'],
  ['click to dial', "numbers that are clicked on the CRM's pages"],
  // What the agent sees.
  ['screen pop', 'pages that open for a contact'],
  ['tab', "the console's tabs"],
  ['page', 'the page that the agent sees'],
  ['link', 'addresses of pages'],
  ['notice', 'what the agent is told'],
  ['question', 'what the agent is asked'],
  // What a value is.
  ['CRM record', 'records of the CRM'],
  ['text', 'texts'],
  ['number', 'numbers'],
  ['phone number', 'phone numbers'],
  ['date and time', 'dates, hours and waiting'],
  ['list', 'lists'],
  ['JSON', 'records, and values within values'],
  ['variable', 'values that are kept for later'],
  // What is done with it.
  ['condition', 'going one way or another'],
  ['search', 'finding something by what is known of it'],
  ['convert', 'the same value in another form'],
  ['repeated', 'events that come often, and how often'],
]);
