/** The keys that open the palette on this device, as they are printed on its keyboard. */
export const finderKeys = (): [string, string] =>
  /Mac|iPhone|iPad/.test(navigator.platform) ? ['⌘', 'K'] : ['Ctrl', 'K'];
