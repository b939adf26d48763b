/** What is not acknowledged by then is worth copying. */
const STUCK_AFTER_MS = 6_000;

/** Which inputs of a form hold text that the server has not acknowledged; the form shows it by its attributes. */
class Unsaved {
  private static readonly ofForms = new WeakMap<Element, Unsaved>();
  private readonly inputs = new Set<KeptInput>();
  private stuck: ReturnType<typeof setTimeout> | undefined;

  private constructor(private readonly form: Element) {}

  static of(form: Element): Unsaved {
    const known = Unsaved.ofForms.get(form) ?? new Unsaved(form);
    Unsaved.ofForms.set(form, known);
    return known;
  }

  tell(input: KeptInput, unsaved: boolean): void {
    this.inputs[unsaved ? 'add' : 'delete'](input);
    const any = this.inputs.size > 0;
    this.form.toggleAttribute('unsaved', any);
    if (any) {
      this.stuck ??= setTimeout(() => this.form.toggleAttribute('stuck', true), STUCK_AFTER_MS);
    } else {
      clearTimeout(this.stuck);
      this.stuck = undefined;
      this.form.toggleAttribute('stuck', false);
    }
  }
}

/**
 * Stands around a text input of a form whose words the server keeps as they are typed: from the first key on, the form shows
 * as saved only what the server has acknowledged.
 */
export class KeptInput extends HTMLElement {
  private saved = '';
  private heard: string | undefined;
  private form: Element | null = null;

  /** What is chosen is sent at once; only what is typed waits. */
  connectedCallback(): void {
    if (!this.hasAttribute('typed')) {
      return;
    }
    this.form = this.closest('.check-in');
    this.addEventListener('input', this.hear, { capture: true });
    this.addEventListener('input', this.tell);
  }

  /** What is shown no more is acknowledged no more, so nothing waits for it. */
  disconnectedCallback(): void {
    this.removeEventListener('input', this.hear, { capture: true });
    this.removeEventListener('input', this.tell);
    if (this.form) {
      Unsaved.of(this.form).tell(this, false);
    }
  }

  /** @param value what the server keeps; null where it refused what stands here, which says so itself */
  acknowledge(value: string | null): void {
    this.saved = value ?? this.text;
    if (this.heard !== this.text) {
      this.heard = undefined;
    }
    this.tell();
  }

  private get text(): string {
    return (this.firstElementChild as { value?: string } | null)?.value ?? '';
  }

  /**
   * Some browsers, and programs that write for people, tell of one change several times over. Vaadin's client takes the
   * second telling for nothing new and forgets to send the first.
   */
  private readonly hear = (event: Event): void => {
    const typed = (event.target as { value?: string }).value;
    if (typed === this.heard) {
      event.stopPropagation();
    }
    this.heard = typed;
  };

  /** The server hears nothing of a text that is typed and taken back within a moment. */
  private readonly tell = (): void => {
    if (this.form) {
      Unsaved.of(this.form).tell(this, this.text !== this.saved);
    }
  };
}

customElements.define('tandem-kept-input', KeptInput);
