// Draws links for scenes small enough to look at one by one: straight or bent (parallel links apart), whole or dashed (derived), with an
// arrow head where the link has a direction. Large scenes use sigma's plain lines instead.

import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { LinkAttributes, NodeAttributes } from './scene-graph.ts'

export const arrowLength = 7
export const dash = { on: 4, off: 3 } as const

const pieces = 12

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_style;
attribute vec2 a_radii;
attribute vec3 a_part;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_along;
varying float v_dashed;

const float bias = 255.0 / 254.0;

void main() {
  float pixel = 2.0 * u_correctionRatio;
  vec2 straight = a_target - a_source;
  float span = max(length(straight), 1e-9);
  vec2 across = vec2(-straight.y, straight.x) / span;
  vec2 control = (a_source + a_target) * 0.5 + across * a_style.y * span * 2.0;

  float arrow = a_style.w * ${arrowLength.toFixed(1)} * pixel;
  float from = min(0.5, (a_radii.x / u_sizeRatio + 2.0) * pixel / span);
  float tip = 1.0 - min(0.5, (a_radii.y / u_sizeRatio + 2.0) * pixel / span);
  float to = max(from, tip - arrow / span);
  float t = mix(mix(from, to, a_part.x), mix(to, tip, a_part.x), a_part.z);

  vec2 place = mix(mix(a_source, control, t), mix(control, a_target, t), t);
  vec2 tangent = normalize(mix(control - a_source, a_target - control, t) + vec2(1e-12, 0.0));
  vec2 normal = vec2(-tangent.y, tangent.x);

  #ifdef PICKING_MODE
  float half_width = max(a_style.x * 0.5, 5.0);
  #else
  float half_width = a_style.x * 0.5;
  #endif
  float reach = mix(half_width + 1.0, 3.2 * a_style.w, a_part.z);
  place += normal * a_part.y * reach * pixel;
  gl_Position = vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0);

  v_side = mix(a_part.y * reach, 0.0, a_part.z);
  v_half = half_width;
  v_along = (t - from) * span / pixel;
  v_dashed = a_style.z * (1.0 - a_part.z);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`

const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_along;
varying float v_dashed;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_side));
  float beat = mod(v_along, ${(dash.on + dash.off).toFixed(1)});
  float gap = v_dashed * smoothstep(${dash.on.toFixed(1)} - 0.5, ${dash.on.toFixed(1)} + 0.5, beat);
  gl_FragColor = v_color * cover * (1.0 - gap);
  #endif
}
`

/** (share of the way, side, 0 line or 1 head) of each corner: two triangles a piece, and one for the head. */
const corners = (): number[][] => {
  const line = Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [i / pieces, (i + 1) / pieces]
    return [
      [a, -1, 0],
      [a, 1, 0],
      [b, -1, 0],
      [b, -1, 0],
      [a, 1, 0],
      [b, 1, 0],
    ]
  }).flat()
  return [...line, [0, -1, 1], [0, 1, 1], [1, 0, 1]]
}

const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext
const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const
const constantData = corners()

export class LinkProgram extends EdgeProgram<(typeof uniforms)[number], NodeAttributes, LinkAttributes> {
  override getDefinition() {
    return {
      VERTICES: constantData.length,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_style', size: 4, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_part', size: 3, type: FLOAT }],
      CONSTANT_DATA: constantData,
    }
  }

  override processVisibleItem(
    index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Pick<LinkAttributes, 'bend' | 'dashed' | 'arrow'>,
  ): void {
    const { array } = this
    array.set([source.x, source.y, target.x, target.y], start)
    array.set([data.size, data.bend, data.dashed ? 1 : 0, data.arrow ? 1 : 0], start + 4)
    array.set([source.size, target.size, floatColor(data.color), index], start + 8)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio)
  }
}
