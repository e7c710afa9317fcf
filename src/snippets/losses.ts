import type { losses } from '~/models/losses.ts';
import { python, take, tex, type Snippets } from './snippet.ts';

type State = (typeof losses)['initial'];
type Readings = ReturnType<(typeof losses)['follow']>;

/** Figure 3.4b as code: both losses and their gradients, the cross-entropy in bits, its gradient that of nats. */
export function snippets({ z }: State, now: Readings): Snippets {
  const stated = {
    crossEntropy: python(now.crossEntropy),
    squaredError: python(now.squaredError),
    squaredErrorGradient: python(now.squaredErrorGradient),
    crossEntropyGradient: python(now.crossEntropyGradient),
  };
  return {
    python: `import numpy as np
from scipy.special import expit

z = ${z}
q, miss = expit(z), expit(-z)  # 1 − q, with all its digits
print(np.logaddexp(0, -z) / np.log(2))  # H = −log q
# ${stated.crossEntropy}
print(miss**2 / 2)  # E = (q − 1)² / 2, no unit
# ${stated.squaredError}
print(0 - miss * q * miss)  # dE/dz, no unit
# ${stated.squaredErrorGradient}
print(0 - miss)  # dH/dz = q − 1, in nats
# ${stated.crossEntropyGradient}`,
    pytorch: `import math
import torch
import torch.nn.functional as F

z = torch.tensor(${Number.isInteger(z) ? z.toFixed(1) : z}, dtype=torch.float64, requires_grad=True)
y = torch.ones_like(z)
loss = F.binary_cross_entropy_with_logits(z, y)  # in nats
square = F.mse_loss(torch.sigmoid(z), y) / 2
print(loss.item() / math.log(2))  # H
# ${stated.crossEntropy}
print(square.item())  # E, no unit
# ${stated.squaredError}
print(torch.autograd.grad(square, z)[0].item())  # dE/dz, no unit
# ${stated.squaredErrorGradient}
print(torch.autograd.grad(loss, z)[0].item())  # dH/dz, in nats
# ${stated.crossEntropyGradient}`,
    typescript: `${take(
      'binaryCrossEntropyFromLogit',
      'binaryCrossEntropyFromLogitGradient',
      'binaryMeanSquaredErrorFromLogit',
      'binaryMeanSquaredErrorFromLogitGradient',
    )}

const z = ${z};
export const loss = binaryCrossEntropyFromLogit(z, 1); // H
// ${now.crossEntropy}
export const square = binaryMeanSquaredErrorFromLogit(z, 1); // E, no unit
// ${now.squaredError}
export const ofTheSquare = binaryMeanSquaredErrorFromLogitGradient(z, 1); // dE/dz, no unit
// ${now.squaredErrorGradient}
export const result = binaryCrossEntropyFromLogitGradient(z, 1); // dH/dz, in nats
// ${now.crossEntropyGradient}`,
    latex: `\\begin{aligned} q &= \\sigma(${tex(z)}) = ${tex(now.q)} \\\\ H &= -\\log_2 q = ${tex(now.crossEntropy)}\\ \\text{bit}, & \\frac{dH}{dz} &= q - 1 = ${tex(now.crossEntropyGradient)}\\ \\text{nat} \\\\ E &= \\tfrac{1}{2} (q - 1)^2 = ${tex(now.squaredError)}, & \\frac{dE}{dz} &= (q - 1)\\,q\\,(1 - q) = ${tex(now.squaredErrorGradient)} \\end{aligned}`,
  };
}
