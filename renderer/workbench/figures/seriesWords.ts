import type { SeriesWords } from '../../../app/corpus/seriesNames.ts';

/** Short forms and padding in the names of figures, by the usage of provincial reports. */
export const seriesWords: SeriesWords = {
  abbreviations: new Map([
    ['NSNN', 'ngân sách nhà nước'],
    ['GTSX', 'giá trị sản xuất'],
    ['GRDP', 'tổng sản phẩm trên địa bàn'],
    ['SX', 'sản xuất'],
    ['NN', 'nông nghiệp'],
    ['CN', 'công nghiệp'],
    ['TTCN', 'tiểu thủ công nghiệp'],
    ['DN', 'doanh nghiệp'],
    ['HTX', 'hợp tác xã'],
    ['NTM', 'nông thôn mới'],
    ['BHYT', 'bảo hiểm y tế'],
    ['XDCB', 'xây dựng cơ bản'],
  ]),
  padding: [
    'tổng',
    'tổng số',
    'trên địa bàn',
    'trên địa bàn huyện',
    'trên địa bàn tỉnh',
    'trên địa bàn xã',
    'toàn tỉnh',
    'toàn huyện',
    'toàn thành phố',
    'toàn xã',
    'của huyện',
    'của tỉnh',
    'ước',
    'thực hiện',
  ],
};
