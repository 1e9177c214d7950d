import { expect, test } from 'vitest';
import { calledName } from './called-name.ts';

test('a procedure is called as people call it, without the word every name begins with', () => {
  expect(calledName('Thủ tục đăng ký khai sinh')).toBe('Đăng ký khai sinh');
  expect(calledName('THỦ TỤC ĐĂNG KÝ')).toBe('ĐĂNG KÝ');
  expect(calledName('Đăng ký thành lập hộ kinh doanh')).toBe('Đăng ký thành lập hộ kinh doanh');
});
