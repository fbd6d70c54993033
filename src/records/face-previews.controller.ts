import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CountedAs, Permit } from '../access/index.js';
import { JsonParts, type MultipartBody } from '../common/index.js';
import { EnrolmentService } from '../enrolment/index.js';
import { FacePreview, facePreview, FacePreviewQuery } from './face-preview.dto.js';
import { ImageUpload, Multipart, UploadedImage } from './record-upload.js';

@ApiTags('faces')
@Controller('face-previews')
export class FacePreviewsController {
  constructor(
    private readonly enrolment: EnrolmentService,
    private readonly parts: JsonParts,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Look at an image before it is entered',
    description:
      'What an upload of part `image` would see in it: every face, the one that would be taken, what is poor about it, ' +
      'and the face alone. Part `query`, as JSON, says what the image is and, where somebody has drawn it, the face ' +
      'box. Nothing is kept.',
  })
  @HttpCode(200)
  @Permit('records.create')
  @CountedAs('face previews')
  @ImageUpload('query', FacePreviewQuery)
  @ApiOkResponse({ type: FacePreview })
  async preview(
    @Multipart() body: MultipartBody,
    @UploadedImage() image: Buffer,
  ): Promise<FacePreview> {
    const { modality, box } = await this.parts.read('query', FacePreviewQuery, body);
    return facePreview(await this.enrolment.prepare(image, modality, box));
  }
}
