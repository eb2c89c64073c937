customElements.define('page-story', class extends HTMLElement {
  async connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML = '<style>p { margin: 1em }</style><slot name="title"></slot><div class="text"></div>';
    const story = await (await fetch(this.getAttribute('src'))).json();
    root.querySelector('.text').append(...story.map(text => Object.assign(document.createElement('p'), {textContent: text})));
  }
});
