import * as v from 'valibot';

const CountryCodeSchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** Names by which a posting's place gives its country away. All names are in lower case. */
export const PlacesSchema = v.object({
  /** ISO 3166 country → names of the country and of its large job markets. */
  countries: v.record(CountryCodeSchema, v.array(v.string())),
  /** Postal code → name. */
  usStates: v.record(CountryCodeSchema, v.string()),
  source: v.string(),
});
export type Places = v.InferOutput<typeof PlacesSchema>;
