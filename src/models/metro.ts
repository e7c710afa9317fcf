import { differentialEntropy } from '~/entropy/index.ts';
import { numberModel } from './model.ts';

/** Figure 3.1: how much the screen in a metro station tells about the wait for the next train, in minutes. */
export const metro = numberModel({
  name: 'metro',
  parameters: { sigma: { initial: 0.1, min: 0.001, max: 2, step: 0.01 } },
  follow: ({ sigma }) => {
    const interval = 10;
    const announced = 3;
    const before = differentialEntropy({ family: 'uniform', a: 0, b: interval });
    const after = differentialEntropy({ family: 'gaussian', mu: announced, sigma });
    return {
      sigma,
      interval,
      announced,
      before,
      after,
      gain: before - after,
      gaussianConstant: differentialEntropy({ family: 'gaussian', mu: 0, sigma: 1 }),
    };
  },
  bare: ['sigma', 'interval', 'announced'],
});
