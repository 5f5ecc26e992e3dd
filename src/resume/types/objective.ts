/** Added: what a job seeker looks for. */
export interface Objective {
  position?: string | string[];
  industry?: string | string[];
  cities?: string | string[];
  /** `full-time`, `part-time`, `internship`, … or own words. */
  employmentType?: string;
  /** When work could begin, such as `两周内`. */
  availability?: string;
  /** Such as `25–35K·14薪`; for private copies. */
  salary?: string;
  status?: string;
}
