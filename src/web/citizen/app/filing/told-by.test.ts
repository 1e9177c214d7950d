import { expect, it } from 'vitest';
import { toldBy } from './told-by.ts';

const NONE = { phone: null, email: null };
const BOTH = { phone: '0912345678', email: 'lan@vidu.vn' };

it('the acknowledgement names the way she is really told: by message before e-mail unless she chose it, and by a call where only a landline rings', () => {
  expect(toldBy(BOTH, NONE, 'auto')).toEqual({ by: 'sms', to: '091****678' });
  expect(toldBy(BOTH, NONE, 'email')).toEqual({ by: 'email', to: 'l***@vidu.vn' });
  expect(toldBy({ phone: null, email: 'lan@vidu.vn' }, NONE, 'auto')).toEqual({ by: 'email', to: 'l***@vidu.vn' });
  expect(toldBy({ phone: null, email: 'lan@vidu.vn' }, { phone: '0987654321', email: null }, 'auto')).toEqual({ by: 'sms', to: '098****321' });
  expect(toldBy({ phone: '02043567890', email: null }, NONE, 'auto')).toEqual({ by: 'call', to: null });
});
