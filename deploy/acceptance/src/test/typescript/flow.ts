// The README's flow in TypeScript; it is compiled, not run.
import { Configuration, DemandsApi, DemandStatus, type CandidateOutcomeView } from '../../../target/typescript-client';

export async function candidates(basePath: string, company: string, park: string): Promise<CandidateOutcomeView[]> {
  const demands = new DemandsApi(new Configuration({ basePath, accessToken: company }));
  const { id } = await demands.createDemand({
    demandContent: {
      title: '碳化硅功率模块并联均流',
      summary: '寻求多芯片并联的动态均流技术',
      description: '1200 V 碳化硅模块八芯片并联，开关瞬间电流不均衡度达 28%，要求不超过 8%。',
    },
  });
  await demands.submitDemand({ id });
  const published = await new DemandsApi(new Configuration({ basePath, accessToken: park })).publishDemand({ id });
  if (published.status !== DemandStatus.Published) {
    throw new Error(`The demand is ${published.status}`);
  }
  await demands.changeDemand({ id, ifMatch: `"v${published.version}"`, demandContentPatch: { region: null } });
  // @ts-expect-error An id is no number; were this not seen, the compiler would see nothing, and would say so.
  void demands.readDemand({ id: 7 });
  return (await demands.readDemand({ id })).candidates?.best ?? [];
}
