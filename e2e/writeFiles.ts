import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** An invented article in which the machine finds fields, entities and indicators. */
export const REPORT = `Huyện Khe Vàng sơ kết 6 tháng đầu năm 2022

Sáng 14/7/2022, Huyện ủy Khe Vàng tổ chức hội nghị sơ kết. Đồng chí Đàm Quang Lộc, Bí thư Huyện ủy chủ trì hội nghị.

Thu ngân sách đạt 125,5 tỷ đồng, tăng 12% so với cùng kỳ. Toàn huyện có 17/22 xã đạt chuẩn nông thôn mới.

BẢO LÂM
`;

/** Writes files under a folder, which is made; gives the folder back. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
