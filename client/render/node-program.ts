// Draws things as shapes by signed distance: one WebGL program for all shapes, filled or hollow, each with a rim of paper that lifts it off
// the lines behind it.

import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { shapes } from '../model/shapes.ts'
import type { LinkAttributes, NodeAttributes } from './scene-graph.ts'

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_paper;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size / u_sizeRatio;
  float reach = 1.4 + 3.0 / radius;
  vec2 offset = a_corner * reach * radius * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1.0)).xy, 0.0, 1.0);
  v_point = vec2(a_corner.x, -a_corner.y) * reach;
  v_pixel = 1.0 / radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_paper = a_paper;
  v_paper.a *= bias;
}
`

const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

float box(vec2 p, vec2 half_size) {
  vec2 d = abs(p) - half_size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

// Distance to a regular polygon with a corner at the top, turned by a part of a turn.
float polygon(vec2 p, float corners, float radius, float turn) {
  float wedge = 6.283185307 / corners;
  float folded = mod(atan(p.x, -p.y) + turn, wedge) - wedge * 0.5;
  return length(p) * cos(folded) - radius * cos(wedge * 0.5);
}

float outline(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 1.0;
  if (shape < 1.5) return polygon(p, 4.0, 1.22, 0.785398);
  if (shape < 2.5) return polygon(p, 6.0, 1.08, 0.523599);
  if (shape < 3.5) return min(box(p, vec2(0.36, 0.98)), box(p, vec2(0.98, 0.36)));
  if (shape < 4.5) return polygon(p - vec2(0.0, 0.16), 3.0, 1.34, 0.0);
  if (shape < 5.5) return polygon(p, 5.0, 1.14, 0.0);
  if (shape < 6.5) return polygon(p, 4.0, 1.3, 0.0);
  return polygon(vec2(p.x, -p.y) - vec2(0.0, 0.16), 3.0, 1.3, 0.0);
}

void main(void) {
  bool hollow = v_shape >= 16.0;
  float distance = outline(v_point, hollow ? v_shape - 16.0 : v_shape);
  #ifdef PICKING_MODE
  gl_FragColor = distance < 2.0 * v_pixel ? v_color : vec4(0.0);
  #else
  float rim = 1.0 - smoothstep(v_pixel, 2.0 * v_pixel, distance);
  float body = 1.0 - smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, distance);
  float hole = hollow ? 1.0 - smoothstep(-2.4 * v_pixel, -1.4 * v_pixel, distance) : 0.0;
  gl_FragColor = mix(v_paper * rim, mix(v_color, v_paper, hole), body);
  #endif
}
`

const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext
const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const

export class ShapeProgram extends NodeProgram<(typeof uniforms)[number], NodeAttributes, LinkAttributes> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_paper', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    }
  }

  override processVisibleItem(
    index: number,
    start: number,
    data: NodeDisplayData & Pick<NodeAttributes, 'mark' | 'paper'>,
  ): void {
    const { array } = this
    array[start] = data.x
    array[start + 1] = data.y
    array[start + 2] = data.size
    array[start + 3] = shapes.indexOf(data.mark.shape) + (data.mark.hollow ? 16 : 0)
    array[start + 4] = floatColor(data.color)
    array[start + 5] = floatColor(data.paper)
    array[start + 6] = index
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio)
  }
}
