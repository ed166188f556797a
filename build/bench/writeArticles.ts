import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A small repeatable generator (mulberry32): numbers from 0 up to, but not including, 1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DISTRICTS = ['Sơn Khê', 'Mường Lâm', 'Vĩnh Thạch', 'Phù Lạc', 'Hải Trung', 'Nam Tràng'];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Hoàng', 'Lò', 'Vàng', 'Phạm', 'Đỗ'];
const GIVEN = ['Văn Thịnh', 'Thị Xuân', 'Quốc Bảo', 'Hữu Nghị', 'Minh Châu', 'Đức Long'];
const MEASURES = ['Thu ngân sách', 'Giá trị sản xuất công nghiệp', 'Tổng sản lượng lương thực'];
const TASKS = [
  'đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp',
  'tập trung tháo gỡ khó khăn trong giải phóng mặt bằng các công trình trọng điểm',
  'quan tâm công tác giáo dục, y tế và bảo đảm an sinh xã hội trên địa bàn',
  'giữ vững quốc phòng, an ninh, trật tự an toàn xã hội trong mọi tình huống',
];

interface Words {
  pick: (items: readonly string[]) => string;
  number: (low: number, high: number) => string;
}

function sentence({ pick, number }: Words, district: string): string {
  const forms = [
    () =>
      `${pick(MEASURES)} đạt trên ${number(20, 900)},${number(1, 9)} tỷ đồng, bằng ` +
      `${number(50, 110)},${number(10, 99)}% kế hoạch, tăng ${number(1, 20)}% so với cùng kỳ.`,
    () => `Toàn huyện ${district} có ${number(2, 20)} xã đạt chuẩn nông thôn mới.`,
    () => `Huyện ủy ${district} chỉ đạo các xã, thị trấn ${pick(TASKS)}.`,
    () =>
      `Đồng chí ${pick(FAMILY)} ${pick(GIVEN)}, Chủ tịch UBND huyện ${district} đề nghị các ` +
      `phòng, ban ${pick(TASKS)}.`,
    () =>
      `Giải quyết ${number(10, 40)}/${number(41, 90)} đơn khiếu nại; thực hiện Nghị quyết số ` +
      `${number(10, 99)}-NQ/TU ngày ${number(1, 28)}/${number(1, 12)}/20${number(15, 22)}.`,
  ];
  const form = forms[Number(number(0, forms.length - 1))] ?? forms[0];
  return form === undefined ? '' : form();
}

/** An article of the genre with invented people and figures, of about `length` UTF-8 bytes. */
export function generateArticle(seed: number, length: number): string {
  const random = seededRandom(seed);
  const words: Words = {
    pick: (items) => items[Math.floor(random() * items.length)] ?? '',
    number: (low, high) => String(low + Math.floor(random() * (high - low + 1))),
  };
  const district = words.pick(DISTRICTS);
  const name = `${words.pick(FAMILY)} ${words.pick(GIVEN)}`;
  const day = `${words.number(1, 28)}/${words.number(1, 12)}`;
  const blocks = [
    `Thường trực Tỉnh ủy làm việc với Huyện ủy ${district} (${seed})`,
    `Thứ Ba, ${day}/2022, 16:40 [GMT+7]`,
    `Chiều ${day}, Đoàn công tác Thường trực Tỉnh ủy do đồng chí ${name}, Bí thư Tỉnh ủy ` +
      `dẫn đầu đã làm việc với Huyện ủy ${district} về kết quả 9 tháng đầu năm 2022.`,
  ];
  let bytes = Buffer.byteLength(blocks.join('\n\n'));
  while (bytes < length) {
    const sentences = Array.from({ length: 5 }, () => sentence(words, district));
    const paragraph = sentences.join(' ');
    blocks.push(paragraph);
    bytes += Buffer.byteLength(paragraph) + 2;
  }
  return `${blocks.join('\n\n')}\n\n${words.pick(FAMILY)} ${words.pick(GIVEN)}\n`;
}

/** Writes `count` different articles of about `length` bytes into `folder`, 500 to a subfolder. */
export async function writeArticles(folder: string, count: number, length: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const parent = join(folder, String(Math.floor(index / 500)).padStart(3, '0'));
    if (index % 500 === 0) await mkdir(parent, { recursive: true });
    const name = `${String(index).padStart(6, '0')}.txt`;
    await writeFile(join(parent, name), generateArticle(index + 1, length));
  }
}
