import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  UseInterceptors,
} from '@nestjs/common';
import { FileFieldsInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { Request } from 'express';
import { memoryStorage } from 'multer';
import { BodyTypes, imageMissing, type MultipartBody } from '../common/index.js';
import { UPLOAD_LIMITS } from '../storage/index.js';
import { feedFileParts } from './file-parts.js';

type Files = Readonly<Record<string, readonly { readonly buffer: Buffer }[] | undefined>>;

/** Images and one JSON part; the JSON may come as a field or as a file. */
function limitsOf(files: FileParts) {
  const { parts } = UPLOAD_LIMITS;
  const most = Object.values(files).reduce((sum, times) => sum + times, 0);
  return { ...UPLOAD_LIMITS, files: most + 1, parts: parts + most - 1 };
}

/** How often at most each part comes that is an image. */
type FileParts = Readonly<Record<string, number>>;

const ONE_IMAGE: FileParts = { image: 1 };

/** Reads a multipart body with these parts and, if named, a JSON part, into memory. */
export function MultipartParts(
  jsonPart?: string,
  files = ONE_IMAGE,
): MethodDecorator & ClassDecorator {
  const json = jsonPart === undefined ? [] : [{ name: jsonPart, maxCount: 1 }];
  const parts = Object.entries(files).map(([name, maxCount]) => ({ name, maxCount }));
  const fields = [...parts, ...json];
  // `streamHandler` is multer's; Nest's type of its options does not have it.
  const how = { limits: limitsOf(files), streamHandler: feedFileParts };
  return UseInterceptors(FileFieldsInterceptor(fields, { storage: memoryStorage(), ...how }));
}

const FILE = { type: 'string', format: 'binary', description: 'JPEG, PNG or WebP.' };

/** The OpenAPI schema of such a body: one image, or an array where there may be more. */
export function multipartSchema(
  required: readonly string[],
  json: Record<string, object> = {},
  files = ONE_IMAGE,
) {
  const images = Object.entries(files).map(([name, most]) => {
    const several = { type: 'array', items: FILE, minItems: 1, maxItems: most };
    return [name, most > 1 ? several : FILE];
  });
  const properties = { ...Object.fromEntries(images), ...json } as Record<string, object>;
  return { type: 'object', required: [...required], properties };
}

/**
 * Declares a multipart route with part `image` and, if named, a JSON part described by `dto`.
 * @param needed whether the JSON part has to be there
 */
export function ImageUpload(
  jsonPart?: string,
  dto?: new () => object,
  needed = true,
): MethodDecorator {
  const json = jsonPart !== undefined && dto ? { [jsonPart]: { $ref: getSchemaPath(dto) } } : {};
  return applyDecorators(
    MultipartParts(jsonPart),
    BodyTypes('multipart/form-data'),
    ...(dto ? [ApiExtraModels(dto)] : []),
    ApiBody({ schema: multipartSchema(['image', ...(needed ? Object.keys(json) : [])], json) }),
  );
}

/** The bytes of part `image`. */
export const UploadedImage = createParamDecorator(
  (_data: unknown, host: ExecutionContext): Buffer => {
    const body = multipart(host.switchToHttp().getRequest<Request>());
    const [image] = imagesOf(body);
    if (!image) throw imageMissing(body.fields);
    return image;
  },
);

/** The whole multipart body, for `JsonParts`. */
export const Multipart = createParamDecorator((_data: unknown, host: ExecutionContext) =>
  multipart(host.switchToHttp().getRequest<Request>()),
);

/** The multipart body, or null when the body is not multipart. */
export const OptionalMultipart = createParamDecorator((_data: unknown, host: ExecutionContext) => {
  const request = host.switchToHttp().getRequest<Request>();
  return request.is('multipart/form-data') ? multipart(request) : null;
});

/** The bytes of each part of this name, in the order they were sent. */
export function imagesOf({ files }: MultipartBody, part = 'image'): Buffer[] {
  return (files[part] ?? []).map(({ buffer }) => buffer);
}

function multipart(request: Request): MultipartBody {
  const fields = (request.body ?? {}) as Record<string, unknown>;
  return { fields, files: (request.files ?? {}) as Files };
}
