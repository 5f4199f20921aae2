import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';

/** A component as our pages have them: native elements first, a callback up. */
function Switch({ title, onToggle }: { title: string; onToggle(isOn: boolean): void }) {
  const [isOn, setOn] = useState(false);
  const toggle = (isChecked: boolean) => {
    setOn(isChecked);
    onToggle(isChecked);
  };
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        {title}
      </label>
      <p role="status">{isOn ? 'on' : 'off'}</p>
    </>
  );
}

test('components are drawn and pressed by role', () => {
  const told: boolean[] = [];
  render(<Switch title="Analytics" onToggle={(isOn) => told.push(isOn)} />);
  expect(screen.getByRole('status').textContent).toBe('off');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Analytics' }));
  expect(screen.getByRole('status').textContent).toBe('on');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Analytics' }));
  expect(screen.getByRole('status').textContent).toBe('off');
  expect(told).toEqual([true, false]);
});

test('what an earlier test drew is gone', () => {
  expect(screen.queryByRole('checkbox')).toBeNull();
});
