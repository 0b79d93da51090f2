import { type ComponentProps, useEffect, useState } from 'react';
import { canvasMessages } from '../messages/canvas';
import { useMessages } from '../store/use-messages';
import { Button } from '../ui/button';
import type { ElementMenu } from './element-menu';
import styles from './graph-canvas.module.css';

let arrived: typeof ElementMenu | null = null;

/**
 * The menu, which brings a library with it and is fetched when it is first asked for. Where it does not come the graph
 * stays, and the page says so; asked for again, it is fetched again.
 */
export function LaterMenu(props: ComponentProps<typeof ElementMenu>) {
  const messages = useMessages(canvasMessages);
  // A component, which React would call if it were given as the state itself.
  const [menu, setMenu] = useState(() => ({ Menu: arrived, failed: false }));
  useEffect(() => {
    if (arrived) return;
    let left = false;
    import('./element-menu').then(
      (module) => {
        arrived = module.ElementMenu;
        if (!left) setMenu({ Menu: arrived, failed: false });
      },
      () => {
        if (!left) setMenu({ Menu: null, failed: true });
      },
    );
    return () => {
      left = true;
    };
  }, []);
  const { Menu, failed } = menu;
  if (Menu) return <Menu {...props} />;
  if (!failed) return null;
  return (
    <div className={styles.hint} role="status">
      <span>{messages.menuFailed}</span>
      <Button variant="quiet" onClick={props.onClose}>
        {messages.cancel}
      </Button>
    </div>
  );
}
