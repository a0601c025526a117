/** One entry of a run's review history. */
export interface Review {
  readonly environments: readonly string[];
  readonly state: "approved" | "rejected" | "pending";
  readonly user: string;
  readonly userType: string;
  readonly comment: string;
}

export interface EnvironmentProtection {
  readonly name: string;
  readonly requiredReviewers: readonly { readonly kind: "user" | "team"; readonly name: string }[];
  readonly preventSelfReview: boolean;
  readonly canAdminsBypass: boolean;
  readonly waitMinutes: number;
}
