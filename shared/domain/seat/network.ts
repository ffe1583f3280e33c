/** What the rules know of an installation and the network. */
export interface KnownNetwork {
  readonly installation: string;
  readonly isOpen: boolean;
}
