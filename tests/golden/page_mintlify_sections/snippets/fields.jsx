export const HarbourId = () => (
  <ParamField path="harbour" type="string" required>
    Which harbour
  </ParamField>
);

export const Paging = () => (
  <>
    <ParamField query="limit" type="integer" default="20" />
    <ParamField query="cursor" type="string" />
  </>
);
