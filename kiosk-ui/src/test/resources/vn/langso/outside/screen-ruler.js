/* Run inside the page by ScreenRuler.java; answers one sentence for each thing that is wrong. */
async ({ root, capitals, largeCapitals, target, contrast }) => {
  await document.fonts.ready;
  const inside = document.querySelector(root);
  const large = document.documentElement.classList.contains('chu-to');
  const mm = millimetresOfAPixel();
  const problems = new Set();
  const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  const name = (element) => `<${element.className || element.tagName}> "${element.textContent.trim().slice(0, 40)}"`;
  const visible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.offsetWidth > 0;
  const elements = () => [inside, ...inside.querySelectorAll('*')].filter((one) => one instanceof HTMLElement && visible(one));

  function millimetresOfAPixel() {
    const ruler = document.createElement('div');
    ruler.style.cssText = 'position: fixed; width: calc(100 * var(--mm))';
    document.body.append(ruler);
    const width = ruler.getBoundingClientRect().width;
    ruler.remove();
    return 100 / width;
  }

  const colours = new Map();

  function rgba(colour) {
    if (!colours.has(colour)) {
      paper.clearRect(0, 0, 1, 1);
      paper.fillStyle = colour;
      paper.fillRect(0, 0, 1, 1);
      colours.set(colour, [...paper.getImageData(0, 0, 1, 1).data]);
    }
    return colours.get(colour);
  }

  function over([r, g, b, a], ground) {
    const share = a / 255;
    return [r, g, b].map((part, i) => part * share + ground[i] * (1 - share));
  }

  function groundOf(element) {
    const layers = [];
    for (let one = element; one; one = one.parentElement) {
      layers.unshift(rgba(getComputedStyle(one).backgroundColor));
    }
    return layers.reduce((ground, layer) => over(layer, ground), [255, 255, 255]);
  }

  function luminance(colour) {
    const [r, g, b] = colour.map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function ratio(element) {
    const ground = groundOf(element);
    const [low, high] = [luminance(ground), luminance(over(rgba(getComputedStyle(element).color), ground))]
      .sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  function capitalMm(element) {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    paper.font = `${fontWeight} 1000px ${fontFamily}`; // large, for small letters are rounded to whole pixels
    return paper.measureText('H').actualBoundingBoxAscent / 1000 * parseFloat(fontSize) * mm;
  }

  function checkText(node) {
    const element = node.parentElement;
    if (capitalMm(element) < (large ? largeCapitals : capitals) - 0.01) {
      problems.add(`capitals ${capitalMm(element).toFixed(2)} mm: ${name(element)}`);
    }
    if (ratio(element) < contrast) {
      problems.add(`contrast ${ratio(element).toFixed(2)}: ${name(element)}`);
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    [...range.getClientRects()].forEach((line) => checkLine(element, line));
  }

  /** Every line must really be on the glass: both ends of it are hit by a finger. */
  function checkLine(element, { left, right, top, bottom }) {
    const middle = (top + bottom) / 2;
    for (const x of [left + 2, (left + right) / 2, right - 2]) {
      const hit = document.elementFromPoint(x, middle);
      if (!hit || !(element.contains(hit) || hit.contains(element))) {
        problems.add(`hidden at ${Math.round(x)},${Math.round(middle)}: ${name(element)}`);
      }
    }
    if (left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) {
      problems.add(`outside of the screen: ${name(element)}`);
    }
  }

  function checkRoom(element) {
    const clips = ['overflowX', 'overflowY'].some((side) => getComputedStyle(element)[side] !== 'visible');
    if (clips && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)) {
      problems.add(`scrolls by ${element.scrollHeight - element.clientHeight} px: ${name(element)}`);
    }
  }

  function checkTarget(element) {
    const box = element.getBoundingClientRect();
    if (Math.min(box.width, box.height) * mm < target) {
      problems.add(`target ${(Math.min(box.width, box.height) * mm).toFixed(1)} mm: ${name(element)}`);
    }
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
      problems.add(`words too large for the target: ${name(element)}`);
    }
  }

  elements().forEach(checkRoom);
  elements().filter((one) => one.matches('a, button')).forEach(checkTarget);
  const texts = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (texts.nextNode()) {
    if (texts.currentNode.data.trim() && visible(texts.currentNode.parentElement)) {
      checkText(texts.currentNode);
      seen += 1;
    }
  }
  return seen === 0 ? ['nothing to read'] : [...problems];
}
