import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './point-menu.module.css';

export type MenuEntry =
  | {
      readonly kind: 'action';
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly run: () => void;
    }
  | { readonly kind: 'separator'; readonly id: string };

interface PointMenuProps {
  /** What the menu is for: its accessible name. */
  readonly label: string;
  /** Shown above the entries. */
  readonly title?: ReactNode;
  /** Where it opens, in pixels of the nearest positioned ancestor. */
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
  /** Called instead of giving the focus back to where the menu stood. */
  readonly onReturnFocus?: () => void;
}

/** A menu at a point, open as long as it is mounted. Arrows, letters, Enter and Esc work in it. */
export function PointMenu({ label, title, at, entries, onClose, onReturnFocus }: PointMenuProps) {
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => open || onClose()}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden className={styles.point} style={{ left: at.x, top: at.y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          aria-label={label}
          side="bottom"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          loop
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onReturnFocus?.();
          }}
        >
          {title !== undefined && (
            <DropdownMenu.Label className={styles.title}>{title}</DropdownMenu.Label>
          )}
          {entries.map((entry) =>
            entry.kind === 'separator' ? (
              <DropdownMenu.Separator key={entry.id} className={styles.separator} />
            ) : (
              <DropdownMenu.Item key={entry.id} className={styles.item} onSelect={entry.run}>
                <span aria-hidden className={styles.icon}>
                  {entry.icon}
                </span>
                {entry.label}
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
