import { escapeXml } from '../escapeXml.ts';

export interface SheetName {
  path: string;
  title: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The files that make an archive of sheets a workbook: path and content. */
export function workbookParts(sheets: readonly SheetName[]): [path: string, content: string][] {
  const listed = sheets.map(({ title }, index) => {
    return `<sheet name="${escapeXml(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  const targets = sheets.map(({ path }, index) =>
    relation(`rId${index + 1}`, 'worksheet', path.slice('xl/'.length)),
  );
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>\n`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...targets, relation('rIdStyles', 'styles', 'styles.xml')]),
    ],
    ['xl/styles.xml', STYLES],
  ];
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"/>`;

const relations = (items: readonly string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>\n`;

function contentTypes(sheets: readonly SheetName[]): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/${escapeXml(path)}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const parts = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', 'sheet.main'),
    part('xl/styles.xml', 'styles'),
    ...sheets.map(({ path }) => part(path, 'worksheet')),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${parts.join('')}</Types>\n`;
}

/** Two styles: plain, and bold for heads. */
const STYLES = [
  `${HEAD}<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>\n',
].join('');
