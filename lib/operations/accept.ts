/** `accept`. */
import { AF_ALG, AF_UNIX } from '../constants/generated';
import { getdefaulttimeout } from '../descriptor/default-timeout';
import { birthFlags, Descriptor } from '../descriptor/descriptor';
import type { Address } from '../types/addresses';
import { inline, type Syscalls } from '../system/syscalls';
import { errno } from '../errors/errno';
import { Operation } from './operation';
import { receivedAddress } from './receive';

const EINVAL = -errno.EINVAL;

export class Accept<S> extends Operation<[S, Address | null]> {
  /** @param adopt makes the facade's Socket of the new descriptor */
  constructor(
    descriptor: Descriptor,
    private readonly adopt: (descriptor: Descriptor) => S,
  ) {
    super(descriptor, 'accept');
  }

  override issue(calls: Syscalls): number {
    const { fd, executor, family } = this.descriptor;
    const flags = birthFlags(executor, getdefaulttimeout());
    return family === AF_ALG ? calls.acceptNoAddress(fd, flags) : calls.accept(fd, flags);
  }

  override get shutDown(): number | undefined {
    return this.descriptor.family === AF_UNIX ? EINVAL : undefined;
  }

  override discard(fd: number): void {
    if (fd >= 0) inline.close(fd);
  }

  override result(fd: number): [S, Address | null] {
    const { family, type, proto, executor } = this.descriptor;
    const address = receivedAddress(this.descriptor);
    return [this.adopt(new Descriptor(fd, family, type, proto, executor, getdefaulttimeout(), 'accept')), address];
  }
}
