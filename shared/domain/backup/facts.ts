/** Facts about the copies kept elsewhere. That one was taken is no fact: its folder says so, and a fact would call for the next. */
export interface BackupFacts {
  /** Where rolling copies go, on the machine of the installation that is the subject; null: nowhere. */
  BackupConfigured: { readonly folder: string | null };
}
