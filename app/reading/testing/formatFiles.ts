import { strToU8, zipSync } from 'fflate';

/** Files of all formats, made from words of our own, for tests. */

export const PARAGRAPHS = [
  'Ngày 12/3, đồng chí Lò Thị Sương, Bí thư Huyện ủy đã đến thăm xã Nà Mây, huyện Mường Sơn.',
  'Theo báo cáo, sáu tháng đầu năm, xã thu ngân sách 1.250 triệu đồng, đạt 98% kế hoạch năm.',
  'Phát biểu tại buổi làm việc, đồng chí đề nghị xã rà soát từng thôn, giữ vững diện tích lúa.',
];

/** A page of a newspaper with all that is not the article around it. */
export const PAGE = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<title>Lãnh đạo huyện thăm xã Nà Mây - Báo Mường Sơn</title>
<meta property="og:site_name" content="Báo Mường Sơn"><meta name="author" content="Hà Lan">
<meta property="article:published_time" content="2024-03-12T08:00:00+07:00">
<script>document.title = 'bí mật';</script><style>p { color: red }</style></head>
<body onload="document.body.remove()">
<header>Báo Mường Sơn <span class="date">Chủ nhật, 22/11/2026</span></header>
<nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav>
<div class="main"><h1>Lãnh đạo huyện thăm xã Nà Mây</h1>
<div class="date">Thứ ba, 12/03/2024 08:00</div>
<article><!-- bí mật -->${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
<figure><img src="a.jpg" alt=""><figcaption>Quang cảnh buổi thăm xã</figcaption></figure>
<table><tr><td>Chỉ tiêu</td><td>2023</td></tr><tr><td>Thu</td><td>1.250</td></tr></table>
<p>Dòng một<br>dòng&nbsp;hai &amp; hết</p></article></div>
<aside><h2>Đọc nhiều</h2><p>Quảng cáo bán nhà</p></aside><footer>© Báo Mường Sơn</footer>
</body></html>`;

export function docxFile(documentBody: string): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${types}"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part(
      `<w:document xmlns:w="${word}"><w:body>${documentBody}</w:body></w:document>`,
    ),
  });
}

export function docxParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
}

/** A line of a page; `x` and `y` in points from the lower left corner. */
export interface PdfLine {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

/**
 * A PDF with a text layer. Its font maps a byte to each character that occurs, as real ones do for
 * Vietnamese, so that texts may hold up to 200 different ones.
 */
export function pdfFile(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => Array.from(text)))];
  const codeOf = new Map(letters.map((letter, index) => [letter, index + 32]));
  const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');
  const encode = (text: string) =>
    Array.from(text, (letter) => hex(codeOf.get(letter) ?? 0, 2)).join('');
  const contents = pages.map((lines) =>
    lines
      .map(
        ({ text, x = 72, y, size = 12 }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td <${encode(text)}> Tj ET`,
      )
      .join('\n'),
  );
  const map = letters
    .map((letter) => `<${hex(codeOf.get(letter) ?? 0, 2)}> <${hex(letter.codePointAt(0) ?? 0, 4)}>`)
    .join('\n');
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Own def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange
${letters.length} beginbfchar\n${map}\nendbfchar endcmap end end`;
  return assemblePdf(contents, toUnicode);
}

function assemblePdf(contents: readonly string[], toUnicode: string): Uint8Array {
  const stream = (content: string) =>
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const kids = contents.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>',
    stream(toUnicode),
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      stream(content),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return strToU8(file, true);
}

/** The paragraphs as printed lines of so many characters. */
export function pdfParagraphs(paragraphs: readonly string[], width = 60): PdfLine[] {
  const lines: PdfLine[] = [];
  let y = 780;
  for (const paragraph of paragraphs) {
    for (let rest = paragraph; rest !== '';) {
      const cut = rest.length <= width ? rest.length : rest.lastIndexOf(' ', width);
      lines.push({ text: rest.slice(0, cut), y });
      rest = rest.slice(cut).trimStart();
      y -= 15;
    }
    y -= 15;
  }
  return lines;
}
