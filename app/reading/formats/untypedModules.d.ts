// What is used of modules whose typings are missing, or bring those of a browser or of Node along.

/** Mammoth as one file without Node's modules; its typings are those of the file with them. */
declare module 'mammoth/mammoth.browser.js' {
  const mammoth: {
    extractRawText(input: { arrayBuffer: ArrayBuffer }): Promise<{ value: string }>;
  };
  export = mammoth;
}

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  interface PdfPage {
    /** A stream of the page's printed runs, in the order of the file. */
    streamTextContent(): {
      getReader(): {
        read(): Promise<{ done: boolean; value?: { items: PdfTextItem[] } }>;
        cancel(reason: Error): Promise<void>;
      };
    };
    cleanup(): boolean;
  }
  /** Marks of the document's structure come without `str`. */
  interface PdfTextItem {
    str?: string;
    transform?: number[];
    width?: number;
    height?: number;
    hasEOL?: boolean;
  }
  export function getDocument(options: {
    data: Uint8Array;
    verbosity: number;
    useSystemFonts: false;
    disableFontFace: true;
    useWasm: false;
    useWorkerFetch: false;
    isOffscreenCanvasSupported: false;
    isImageDecoderSupported: false;
    enableXfa: false;
  }): {
    promise: Promise<{ numPages: number; getPage(number: number): Promise<PdfPage> }>;
    destroy(): Promise<void>;
  };
  export const VerbosityLevel: { ERRORS: number };
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: unknown;
}
