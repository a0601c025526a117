/** What is delivered by POST. */
export interface Message {
  /** Names the destination to people; never its address, which may be a secret. */
  readonly to: string;
  /** Says in a few words what the message is about. */
  readonly title: string;
  /** The same for every attempt to deliver it. */
  readonly id: string;
  readonly event: string;
  readonly url: string;
  readonly body: string;
  /** Signs the body. */
  readonly secret?: string;
}

export interface UndeliveredMessage {
  readonly to: string;
  readonly title: string;
  /** One sentence for a person; never holds the address. */
  readonly why: string;
}

/** Delivers messages in the background: neither the one who sends nor a rollback ever waits for a receiver. */
export interface Notifier {
  /** Returns at once and never throws. Each destination gets its messages in order. */
  send(message: Message): void;
  /** Waits for what is under way, at most so long, gives the rest up, and tells what was not delivered since the last time. */
  settle(withinMs: number): Promise<readonly UndeliveredMessage[]>;
}
