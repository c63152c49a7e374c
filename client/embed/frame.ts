/** Of the frame's page: tells the page around it how high the chart is, now and when that changes. */
function tell(method: string): void {
  const height = Math.ceil(document.body.scrollHeight);
  parent.postMessage({ jsonrpc: '2.0', method, params: { height } }, '*');
}

if (parent !== window) {
  tell('ready');
  new ResizeObserver(() => tell('resized')).observe(document.body);
}
