import { searchKey } from '#kernel/text.ts';

/** A name as people write it, and the key it is found under. */
export type Name = { readonly name: string; readonly key: string };

/** Family names by how often they are met: a search for `nguyen` finds a third of the people, as in life. */
const FAMILY = [['Nguyễn', 32], ['Trần', 11], ['Lê', 9], ['Phạm', 7], ['Hoàng', 5], ['Vũ', 4], ['Ngô', 3], ['Đỗ', 3], ['Dương', 3], ['Đặng', 3], ['Bùi', 3], ['Thân', 3], ['Giáp', 2], ['Hà', 2], ['Lương', 2], ['Đào', 2], ['Tạ', 1], ['Phùng', 1], ['Khổng', 1], ['Ong', 1]] as const;
const MIDDLE = ['Văn', 'Văn', 'Văn', 'Thị', 'Thị', 'Thị', 'Đức', 'Minh', 'Thanh', 'Thu', 'Ngọc', 'Hồng', 'Quang', 'Hữu', 'Xuân', 'Đình', 'Thị Thu', 'Thị Ngọc', 'Thị Hồng', 'Thị Kim', 'Bảo', 'Gia', 'Quốc', 'Tuấn', 'Phương', 'Khánh', 'Diệu', 'Công', 'Mạnh', 'Trọng'] as const;
const GIVEN = [
  'An', 'Anh', 'Ánh', 'Bắc', 'Bình', 'Chi', 'Chiến', 'Chung', 'Cúc', 'Cường', 'Dũng', 'Dung', 'Duy', 'Đạt', 'Đông', 'Đức', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hào', 'Hằng', 'Hiền', 'Hiếu', 'Hoa', 'Hòa', 'Hoàn', 'Hồng', 'Huệ', 'Hùng', 'Huy',
  'Huyền', 'Hương', 'Khánh', 'Khoa', 'Kiên', 'Lan', 'Lâm', 'Liên', 'Linh', 'Loan', 'Long', 'Lợi', 'Mai', 'Minh', 'Mỹ', 'Nam', 'Nga', 'Ngân', 'Nghĩa', 'Ngọc', 'Nhung', 'Oanh', 'Phong', 'Phúc', 'Phương', 'Quân', 'Quyên', 'Quỳnh', 'Sơn', 'Tâm',
  'Tân', 'Thành', 'Thảo', 'Thắng', 'Thịnh', 'Thoa', 'Thơm', 'Thu', 'Thủy', 'Thư', 'Tiến', 'Toàn', 'Trang', 'Trinh', 'Trung', 'Tú', 'Tuấn', 'Tuyết', 'Uyên', 'Vân', 'Việt', 'Vinh', 'Xuân', 'Yến',
] as const;

/** So many names, always the same ones, as unequally spread as real ones. */
export function makeNames(count: number): Name[] {
  const families = FAMILY.flatMap(([family, often]) => Array.from({ length: often }, () => family));
  let state = 20_201_026;
  const pick = (all: readonly string[]) => {
    // Park and Miller's generator: the same rows on every machine.
    state = (state * 48_271) % 2_147_483_647;
    return all[state % all.length] ?? '';
  };
  return Array.from({ length: count }, () => {
    const name = `${pick(families)} ${pick(MIDDLE)} ${pick(GIVEN)}`;
    return { name, key: searchKey(name) };
  });
}
