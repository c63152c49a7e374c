/** The note that lies beside the generated extracts, since a CSV file has no room for one. */
import type { Wish } from './extracts.ts';

/** The text of README.txt, Vietnamese first; samples carry no faults. */
export function toReadme(wish: Wish): string {
  const [viFaults, enFaults] =
    wish.sampleRows === undefined
      ? [
          `Khoảng 1% số dòng được cố ý làm sai để thử khâu kiểm tra; danh sách ở planted-faults.json.
Nơi không gửi báo cáo và biểu chưa thu thập được ghi ở planted-gaps.json.`,
          `About 1% of the rows are wrong on purpose, to try the checks; planted-faults.json lists them.
Places that send nothing and forms not yet collected are listed in planted-gaps.json.`,
        ]
      : ['Mỗi biểu chỉ giữ lại ít dòng để làm mẫu.', 'Each form keeps a few rows, as a sample.'];
  return `SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI SỐ LIỆU CHÍNH THỨC
Mọi tệp trong thư mục này do chương trình tạo ra (npm run demo:extracts, số khởi tạo ${wish.seed}) để chạy thử kho số liệu.
Không con số nào là số liệu của một cơ quan; không dòng nào nói về một trẻ em có thật.
${viFaults}

GENERATED FIGURES, NOT OFFICIAL STATISTICS
Every file in this folder is made by a program (npm run demo:extracts, seed ${wish.seed}) to try out the warehouse.
No figure is any agency's; no line is about a real child.
${enFaults}
`;
}
