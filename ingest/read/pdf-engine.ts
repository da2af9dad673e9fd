// pdf.js as unpdf builds it, on the oldest Node that the project runs on.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

// Node 20 has not this method yet, and without it pdf.js loads no font. A copy is as good: the old buffer is not used afterwards.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength) {
      return this.slice(0, length);
    },
  });
}

export const { OPS, Util, VerbosityLevel } = await getResolvedPDFJS();

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Opens a pdf; pdf.js takes the bytes it is given for its own. Pictures of more than one dot are never unpacked; nothing is fetched. */
export function openPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(bytes, {
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  });
}
