import type { losses } from '~/models/losses.ts';
import { python, take, tex, type Snippets } from './snippet.ts';

type State = (typeof losses)['initial'];
type Readings = ReturnType<(typeof losses)['follow']>;

/** Figure 3.4b as code: the gradient of the cross-entropy, with the square's beside it. */
export function snippets({ z }: State, now: Readings): Snippets {
  const result = python(now.crossEntropyGradient);
  return {
    python: `from scipy.special import expit

z = ${z}
q = expit(z)
of_the_square = -expit(-z) * q * expit(-z)
print(0 - expit(-z))  # of the cross-entropy: q - 1
# ${result}`,
    pytorch: `import torch
import torch.nn.functional as F

z = torch.tensor(${Number.isInteger(z) ? z.toFixed(1) : z}, dtype=torch.float64, requires_grad=True)
y = torch.ones_like(z)
(of_the_square,) = torch.autograd.grad(F.mse_loss(torch.sigmoid(z), y) / 2, z)
(gradient,) = torch.autograd.grad(F.binary_cross_entropy_with_logits(z, y), z)
print(gradient.item())
# ${result}`,
    typescript: `${take('binaryCrossEntropyFromLogitGradient', 'binaryMeanSquaredErrorFromLogitGradient')}

export const ofTheSquare = binaryMeanSquaredErrorFromLogitGradient(${z}, 1);
export const result = binaryCrossEntropyFromLogitGradient(${z}, 1);
// ${now.crossEntropyGradient}`,
    latex: `\\frac{dH}{dz} = q - 1 = ${tex(now.crossEntropyGradient)}\\ \\text{nat}, \\quad \\frac{dE}{dz} = (q - 1)\\,q\\,(1 - q) = ${tex(now.squaredErrorGradient)}, \\quad q = \\sigma(${tex(z)}) = ${tex(now.q)}`,
  };
}
