import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from '../access/index.js';

interface Route {
  readonly name: string;
  readonly handler: () => unknown;
}

/** Refuses to start with a route that does not say who may call it. */
@Injectable()
export class AccessDeclarationCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const undeclared = this.routes().filter(
      ({ handler }) => this.reflector.get<unknown>(ACCESS, handler) === undefined,
    );
    if (undeclared.length > 0) {
      const names = undeclared.map(({ name }) => name).join(', ');
      throw new Error(`Routes without an access declaration: ${names}`);
    }
  }

  private routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: Record<string, () => unknown> }).prototype;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => ({
          name: `${metatype?.name ?? ''}.${method}`,
          handler: prototype[method],
        }))
        .filter((route): route is Route => Reflect.hasMetadata(PATH_METADATA, route.handler ?? {}));
    });
  }
}
