import type { classifier } from '~/models/classifier.ts';
import { lookAt, type Classifier } from '~/models/classifier/descent.ts';
import { list, python, take, tex, type Snippets } from './snippet.ts';

type Readings = ReturnType<(typeof classifier)['follow']>;

/** Figure 3.4 as code: the loss of the logits as they stand, in bits. */
export function snippets(state: Classifier, now: Readings): Snippets {
  const { logits, p } = lookAt(state);
  const { label, temperature, smoothing } = state;
  const result = python(now.loss);
  return {
    python: `import numpy as np
from scipy.special import log_softmax

z = np.array(${list(logits)})
p = np.array(${list(p)})  # the label
log_q = log_softmax(z / ${temperature})
gradient = (np.exp(log_q) - p) / ${temperature}  # of the loss in nats
print(0 - (p * log_q).sum() / np.log(2))
# ${result}`,
    pytorch: `import math
import torch
import torch.nn.functional as F

z = torch.tensor([${list(logits)}], dtype=torch.float64, requires_grad=True)
label = torch.tensor([${label}])
loss = F.cross_entropy(z / ${temperature}, label, label_smoothing=${Number.isInteger(smoothing) ? smoothing.toFixed(1) : smoothing})  # in nats
loss.backward()
gradient = z.grad
print(loss.item() / math.log(2))
# ${result}`,
    typescript: `${take('crossEntropyFromLogits')}

const z = ${list(logits)};
export const result = crossEntropyFromLogits(z, ${label}, {
  temperature: ${temperature},
  labelSmoothing: ${smoothing},
});
// ${now.loss}`,
    latex: `H(P, Q) = -\\sum_i p_i \\log_2 q_i = ${tex(now.loss)}\\ \\text{bit}, \\quad \\frac{\\partial H(P, Q)}{\\partial z_i} = \\frac{q_i - p_i}{T}\\ \\text{nat}, \\quad T = ${tex(temperature)}`,
  };
}
