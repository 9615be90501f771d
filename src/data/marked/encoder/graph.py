"""Writes the fitted encoder as an ONNX graph: sums in 32 bits, weights of linear layers and words in 8 with a scale a row."""
import math
import numpy as np
from onnx import TensorProto as T, helper as h, numpy_helper, save

class Graph:
    def __init__(s): s.nodes, s.given, s.n = [], {}, 0
    def put(s, array):
        name = f"w{len(s.given)}"; s.given[name] = numpy_helper.from_array(np.ascontiguousarray(array), name); return name
    def f(s, *values): return s.put(np.array(values if len(values) > 1 else values[0], np.float32))
    def i(s, *values): return s.put(np.array(values, np.int64))
    def do(s, op, *inputs, outs=1, **how):
        names = [f"t{s.n + k}" for k in range(outs)]; s.n += outs
        s.nodes.append(h.make_node(op, list(inputs), names, name=names[0], **how)); return names[0] if outs == 1 else names
    def eight(s, weight, axis, most=63):
        """Rows or columns in whole numbers up to most, with what each is multiplied by: with 63 no processor's sums of 16 bits run over."""
        scale = np.maximum(np.abs(weight).max(axis=axis, keepdims=True), 1e-9) / most
        return s.put(np.rint(weight / scale).astype(np.int8)), s.put(scale.reshape(-1).astype(np.float32))
    def linear(s, x, layer):
        w, scale = s.eight(layer.weight.detach().numpy().T, 0)
        q, by, zero = s.do("DynamicQuantizeLinear", x, outs=3)
        y = s.do("Cast", s.do("MatMulInteger", q, w, zero, s.put(np.zeros((), np.int8))), to=T.FLOAT)
        return s.do("Add", s.do("Mul", y, s.do("Mul", by, scale)), s.put(layer.bias.detach().numpy()))
    def exact(s, x, layer):
        return s.do("Add", s.do("MatMul", x, s.put(layer.weight.detach().numpy().T)), s.put(layer.bias.detach().numpy()))
    def norm(s, x, layer):
        return s.do("LayerNormalization", x, s.put(layer.weight.detach().numpy()), s.put(layer.bias.detach().numpy()), axis=-1, epsilon=1e-12)

def write(m, path, linear="eight"):
    import fit
    g = Graph(); lin = g.linear if linear == "eight" else g.exact
    words, scale = g.eight(m.word.weight.detach().numpy(), 1, 127)
    ids = "pieces"
    x = g.do("Mul", g.do("Cast", g.do("Gather", words, ids), to=T.FLOAT), g.do("Unsqueeze", g.do("Gather", scale, ids), g.i(1)))
    size = g.do("Shape", ids)
    x = g.norm(g.do("Add", x, g.do("Slice", g.put(m.place.weight.detach().numpy()), g.i(0), size, g.i(0))), m.norm)
    heads, deep = fit.HEADS, fit.WIDTH // fit.HEADS
    split = lambda y, to: g.do("Transpose", g.do("Reshape", y, g.i(0, heads, deep)), perm=to)
    for l in m.layers:
        q, k, v = g.do("Split", lin(x, l.qkv), axis=1, num_outputs=3, outs=3)
        a = g.do("MatMul", g.do("Mul", split(q, [1, 0, 2]), g.f(deep ** -0.5)), split(k, [1, 2, 0]))
        y = g.do("MatMul", g.do("Softmax", a, axis=-1), split(v, [1, 0, 2]))
        y = g.do("Reshape", g.do("Transpose", y, perm=[1, 0, 2]), g.i(0, fit.WIDTH))
        x = g.norm(g.do("Add", x, lin(y, l.out)), l.norm1)
        u = lin(x, l.up)
        u = g.do("Mul", g.do("Mul", u, g.f(0.5)), g.do("Add", g.do("Erf", g.do("Mul", u, g.f(math.sqrt(0.5)))), g.f(1.0)))
        x = g.norm(g.do("Add", x, lin(u, l.down)), l.norm2)
    asks = g.do("MatMul", "figures", x)
    h2 = lambda y: g.do("Transpose", g.do("Reshape", y, g.i(0, fit.ASKS, fit.ASKED)), perm=[1, 0, 2])
    h3 = lambda y: g.do("Transpose", g.do("Reshape", y, g.i(0, fit.ASKS, fit.ASKED)), perm=[1, 2, 0])
    z = g.do("MatMul", g.do("Mul", h2(g.exact(asks, m.ask)), g.f(fit.ASKED ** -0.5)), h3(g.exact(x, m.offer)))
    own = g.do("Unsqueeze", g.do("Transpose", g.exact(x, m.own), perm=[1, 0]), g.i(1))
    away = g.do("Transpose", g.do("Gather", g.put(m.far.weight.detach().numpy()), "far"), perm=[2, 0, 1])
    z = g.do("Add", g.do("Add", z, own), away)
    who, counted, _ = g.do("Split", z, g.i(2, 1, 1), axis=0, outs=3)
    g.nodes.append(h.make_node("Softmax", [who], ["who"], axis=-1))
    g.nodes.append(h.make_node("Sigmoid", [g.do("Squeeze", counted, g.i(0))], ["counted"]))
    g.nodes.append(h.make_node("Sigmoid", [g.exact(asks, m.estimate)], ["estimate"]))
    model = h.make_model(
        h.make_graph(g.nodes, "second opinion",
            [h.make_tensor_value_info("pieces", T.INT64, ["n"]), h.make_tensor_value_info("figures", T.FLOAT, ["f", "n"]),
             h.make_tensor_value_info("far", T.INT64, ["f", "n"])],
            [h.make_tensor_value_info("who", T.FLOAT, [2, "f", "n"]), h.make_tensor_value_info("counted", T.FLOAT, ["f", "n"]),
             h.make_tensor_value_info("estimate", T.FLOAT, ["f", 2])],
            list(g.given.values())),
        opset_imports=[h.make_opsetid("", 18)], ir_version=8, producer_name="briefing-viewer")
    save(model, str(path))
