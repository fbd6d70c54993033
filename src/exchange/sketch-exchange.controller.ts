import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SKETCH, type Sketch } from '../sketches/index.js';
import { ExchangeRoutes } from './exchange-routes.js';

@ApiTags('exchange')
@Controller('sketches')
export class SketchExchangeController extends ExchangeRoutes<Sketch> {
  // Neither who drew it, nor the witness, nor what its prefecture noted.
  protected readonly type = {
    ...SKETCH,
    handed: ({ origin, witnessConfidence }: Sketch) => ({ origin, witnessConfidence }),
  };
}
