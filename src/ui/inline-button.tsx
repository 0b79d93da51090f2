import type { ComponentProps } from 'react';

interface InlineButtonProps extends ComponentProps<'span'> {
  readonly onPress: () => void;
}

/**
 * A button inside running text. It is a span because browsers lay out a button as one box, which cannot break across
 * lines as a long name in Thai must.
 */
export function InlineButton({ onPress, children, ...rest }: InlineButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines
    <span
      {...rest}
      role="button"
      tabIndex={0}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </span>
  );
}
