/** Sizes and offsets of the structures that vary by platform, as the compiler laid them out (`native/layout.cc`). */
import { native } from './native';

export const layout = native.layout;
