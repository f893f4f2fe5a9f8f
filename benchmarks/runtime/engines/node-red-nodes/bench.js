// The six steps as nodes of Node-RED, and the node that starts them.
module.exports = (RED) => {
  const benches = () => globalThis.offhookBenches;
  const bench = () => benches().custom;
  const register = (name, work) =>
    RED.nodes.registerType(name, function Step(config) {
      RED.nodes.createNode(this, config);
      work(this, config);
    });
  const step = (name, work) =>
    register(name, (node) => node.on('input', (message, send, done) => work(message, send, done)));
  register('bench-in', (node, config) => {
    benches()[config.bench].start = (payload) => node.send({ payload });
  });
  step('bench-number', (message, send, done) => {
    message.phone = bench().steps.number(message.payload);
    send(message);
    done();
  });
  step('bench-search', (message, send, done) => {
    const goOn = (found) => {
      message.found = found;
      send(message);
      done();
    };
    const answer = bench().steps.search(message.phone);
    if (answer instanceof Promise) answer.then(goOn);
    else goOn(answer);
  });
  step('bench-is-one', (message, send, done) => {
    if (bench().steps.isOne(message.found.count)) send(message);
    done();
  });
  step('bench-pop', (message, send, done) => {
    bench().steps.pop(message.found.id);
    send(message);
    done();
  });
  step('bench-text', (message, send, done) => {
    message.text = bench().steps.text(message.found.id, message.phone);
    send(message);
    done();
  });
  step('bench-log', (message, _send, done) => {
    bench().steps.log(message.text);
    done();
    bench().ended();
  });
};
