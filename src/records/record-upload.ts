import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  UseInterceptors,
} from '@nestjs/common';
import { FileFieldsInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { Request } from 'express';
import { memoryStorage } from 'multer';
import { httpProblems, type MultipartBody } from '../common/index.js';
import { UPLOAD_LIMITS } from '../storage/index.js';

type Files = Readonly<Record<string, readonly { readonly buffer: Buffer }[] | undefined>>;

/** One image and one JSON part; the JSON may come as a field or as a file. */
const LIMITS = { ...UPLOAD_LIMITS, files: 2 };

/** Reads a multipart body with part `image` and, if named, a JSON part, into memory. */
export function MultipartParts(jsonPart?: string): MethodDecorator & ClassDecorator {
  const parts = jsonPart === undefined ? ['image'] : ['image', jsonPart];
  const fields = parts.map((name) => ({ name, maxCount: 1 }));
  return UseInterceptors(
    FileFieldsInterceptor(fields, { storage: memoryStorage(), limits: LIMITS }),
  );
}

/** The OpenAPI schema of such a body. */
export function multipartSchema(required: readonly string[], json: Record<string, object> = {}) {
  const image = { type: 'string', format: 'binary', description: 'JPEG, PNG or WebP.' };
  return { type: 'object', required: [...required], properties: { image, ...json } };
}

/** Declares a multipart route with part `image` and, if named, a JSON part described by `dto`. */
export function ImageUpload(jsonPart?: string, dto?: new () => object): MethodDecorator {
  const json = jsonPart !== undefined && dto ? { [jsonPart]: { $ref: getSchemaPath(dto) } } : {};
  return applyDecorators(
    MultipartParts(jsonPart),
    ApiConsumes('multipart/form-data'),
    ...(dto ? [ApiExtraModels(dto)] : []),
    ApiBody({ schema: multipartSchema(['image', ...Object.keys(json)], json) }),
  );
}

/** The bytes of part `image`. */
export const UploadedImage = createParamDecorator(
  (_data: unknown, host: ExecutionContext): Buffer => {
    const image = imageOf(multipart(host.switchToHttp().getRequest<Request>()));
    if (!image) throw httpProblems['part-missing']({ params: { part: 'image' } });
    return image;
  },
);

/** The whole multipart body, for `JsonParts`; a problem when the body is of another type. */
export const Multipart = createParamDecorator((_data: unknown, host: ExecutionContext) =>
  multipart(host.switchToHttp().getRequest<Request>()),
);

/** The multipart body, or null when the body is not multipart. */
export const OptionalMultipart = createParamDecorator((_data: unknown, host: ExecutionContext) => {
  const request = host.switchToHttp().getRequest<Request>();
  return request.is('multipart/form-data') ? multipart(request) : null;
});

export function imageOf({ files }: MultipartBody): Buffer | null {
  return files.image?.[0]?.buffer ?? null;
}

function multipart(request: Request): MultipartBody {
  if (!request.is('multipart/form-data')) {
    throw httpProblems['unsupported-media-type']({ params: { expected: 'multipart/form-data' } });
  }
  const fields = (request.body ?? {}) as Record<string, unknown>;
  return { fields, files: (request.files ?? {}) as Files };
}
