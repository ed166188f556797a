import { Settings } from '../shared/settings.ts';
import type { JsonFile } from './jsonFile.ts';
import { SerialQueue } from './serialQueue.ts';

/** What `Settings` is before the user chose anything. `systemLocale` is a BCP 47 tag. */
export function defaultSettings(systemLocale: string, userName: string | null): Settings {
  return {
    theme: 'system',
    locale: /^vi\b/i.test(systemLocale) ? 'vi' : 'en',
    author: userName?.trim() || 'unknown',
    lastCorpusId: null,
  };
}

/** The user's settings, kept in a file. */
export class SettingsStore {
  readonly #file: JsonFile<Settings>;
  readonly #queue = new SerialQueue();
  #current: Settings;

  private constructor(file: JsonFile<Settings>, current: Settings) {
    this.#file = file;
    this.#current = current;
  }

  /** A missing or damaged file gives `defaults`. */
  static async load(file: JsonFile<Settings>, defaults: Settings): Promise<SettingsStore> {
    return new SettingsStore(file, (await file.read()) ?? defaults);
  }

  get current(): Settings {
    return this.#current;
  }

  /** Changes what is passed and leaves the rest. Throws a FailureError; then nothing changed. */
  change(change: { [Key in keyof Settings]?: Settings[Key] | undefined }): Promise<Settings> {
    return this.#queue.run(async () => {
      const passed = Object.entries(change).filter(([, value]) => value !== undefined);
      const next = Settings.parse({ ...this.#current, ...Object.fromEntries(passed) });
      await this.#file.write(next);
      this.#current = next;
      return next;
    });
  }
}
