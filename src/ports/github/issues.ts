/** An issue or a pull request. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly author: string;
  readonly isPullRequest: boolean;
  readonly createdAt: string;
  /** For people. */
  readonly url: string;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly authorType: string;
  readonly body: string;
  readonly createdAt: string;
  /** Later than `createdAt` when somebody edited it. */
  readonly updatedAt: string;
  readonly url: string;
}
