import { pageUi } from '@offhook/host-browser';
import type { Simulation } from '@offhook/host-simulated';

/** The simulated host on a page that is real: what flows show to the agent or ask of the browser happens here. */
export const onThisPage = (host: Simulation['host']): Simulation['host'] => {
  const { toast, choose, form, banner, clearBanner, ...rest } = pageUi().port;
  const { playSound, copyToClipboard, openUrl, updateElement } = rest;
  const ui = {
    ...host.ports.ui,
    toast,
    choose,
    form,
    banner,
    clearBanner,
    playSound,
    copyToClipboard,
    openUrl,
    updateElement,
  };
  return { ...host, ports: { ...host.ports, ui } };
};
