import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  readonly look?: 'main' | 'plain' | 'quiet';
}

export function Button({ look = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${styles.button} ${styles[look]}`} />;
}
