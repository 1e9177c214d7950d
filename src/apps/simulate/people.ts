import type { Chance } from './chance.ts';

/** A person of our invention. */
export type Invented = { readonly name: string; readonly idNumber: string; readonly birth: string; readonly address: string };

/** Said in every address, so that no paper and no screen shows such a person as a real one. */
const MARK = 'dữ liệu mô phỏng';
const FAMILY = [['Nguyễn', 32], ['Trần', 11], ['Lê', 9], ['Phạm', 7], ['Hoàng', 5], ['Thân', 5], ['Giáp', 4], ['Vũ', 4], ['Ngô', 3], ['Đỗ', 3], ['Dương', 3], ['Đặng', 3], ['Chu', 2], ['Lương', 2], ['Hà', 2]] as const;
const MIDDLE = { man: ['Văn', 'Đức', 'Hữu', 'Xuân', 'Đình', 'Quang', 'Mạnh', 'Công'], woman: ['Thị', 'Thị Thu', 'Thị Ngọc', 'Thị Hồng', 'Thanh', 'Kim', 'Diệu', 'Phương'] } as const;
const GIVEN = { man: ['An', 'Bắc', 'Chiến', 'Dũng', 'Đạt', 'Giang', 'Hải', 'Hùng', 'Khoa', 'Lâm', 'Minh', 'Phúc', 'Quân', 'Sơn', 'Thắng', 'Tuấn', 'Vinh'], woman: ['Anh', 'Chi', 'Dung', 'Hà', 'Hạnh', 'Hằng', 'Hoa', 'Hương', 'Lan', 'Liên', 'Mai', 'Nga', 'Oanh', 'Thảo', 'Thủy', 'Vân', 'Yến'] } as const;
const COMMUNES = ['Bích Động', 'Bích Sơn', 'Hồng Thái', 'Hương Mai', 'Minh Đức', 'Nếnh', 'Nghĩa Trung', 'Ninh Sơn', 'Quang Châu', 'Quảng Minh', 'Tăng Tiến', 'Thượng Lan', 'Tiên Sơn', 'Trung Sơn', 'Tự Lạn', 'Vân Hà', 'Vân Trung', 'Việt Tiến'] as const;

/** The person of this number: adults of all ages, women and men, with a number of the length of an identity number that counts the invented ones. */
export function inventPerson(chance: Chance, no: number): Invented {
  const sex = chance.happens(0.52) ? 'woman' : 'man';
  const year = chance.between(1950, 1999);
  const name = `${chance.weighted(FAMILY)} ${chance.pick(MIDDLE[sex])} ${chance.pick(GIVEN[sex])}`;
  const idNumber = `024${sex === 'man' ? 0 : 1}${String(year).slice(2)}${String(no % 1_000_000).padStart(6, '0')}`;
  return { name, idNumber, birth: String(year), address: `${chance.pick(COMMUNES)}, Việt Yên (${MARK})` };
}
