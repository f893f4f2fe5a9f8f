import '@offhook/adapter/define';
import { browserHost } from '@offhook/host-browser';
import { pageEvents, webEventsHost } from '@offhook/host-web-events';
import { TinCanPhone } from './phone.js';

// 1. The phone, as it was before.
const phone = new TinCanPhone();
const element = (id) => document.getElementById(id);
const line = (text) => () => {
  element('line').textContent = text;
};
element('ring').onclick = () => phone.ring('+12065550100', 'Support');
element('answer').onclick = () => phone.answer();
element('hang-up').onclick = () => phone.hangUp();
element('done').onclick = () => phone.done();
element('state').append(...phone.states.map((state) => new Option(state)));
element('state').onchange = ({ target }) => phone.setState(target.value);
phone.addEventListener('tincan:ring', ({ detail }) => line(`${detail.number} is calling.`)());
phone.addEventListener('tincan:talk', line('You are talking.'));
phone.addEventListener('tincan:over', line('The call is over. Write down what it was about.'));
phone.addEventListener('tincan:done', line('Nobody is calling.'));

// 2. What its events mean.
const contact = (state) => (event) => ({
  tell: 'contact',
  contact: {
    contactId: event.detail.id,
    state,
    phone: event.detail.number,
    queue: event.detail.line,
  },
});
const agent = () => ({
  tell: 'agent',
  agent: {
    name: 'Ada Brooks',
    state: phone.state,
    states: [
      { name: 'Available', type: 'routable' },
      { name: 'Lunch', type: 'not_routable' },
      { name: 'Offline', type: 'offline' },
    ],
    dialableCountries: ['us'],
  },
});

// 3. What it can be asked to do.
const wire = pageEvents({
  target: phone,
  tells: {
    'tincan:ring': contact('connecting'),
    'tincan:talk': contact('connected'),
    'tincan:over': contact('ended'),
    'tincan:done': ({ detail }) => ({ tell: 'contact-gone', contactId: detail.id }),
    'tincan:state': agent,
  },
  commands: {
    'contact.accept': () => phone.answer(),
    'contact.destroyAgentConnection': () => phone.hangUp(),
    'contact.clear': () => phone.done(),
    'agent.setState': ({ state }) => phone.setState(state),
  },
});

// 4. The host, and the adapter that runs what is published.
const page = browserHost();
const softphone = webEventsHost({ wire, clock: page.ports.clock });
softphone.refused$.subscribe((reason) => console.warn(reason));

const adapter = document.querySelector('offhook-adapter');
const settings = new URLSearchParams(location.search);
adapter.server = settings.get('server') ?? 'http://localhost:4300';
adapter.adapter = settings.get('adapter') ?? 'demo';
adapter.host = { ...page, ...softphone, ports: { ...page.ports, ...softphone.ports } };
phone.setState('Available');
