import './Logo.css';

/** An organisation's logo, in a line of text's company; in the dark it keeps a light ground, which most logos need. */
export const Logo = (props: { logo: { url: string; width: number; height: number }; alt: string }) => (
  <img className="logo" src={props.logo.url} width={props.logo.width} height={props.logo.height} alt={props.alt} />
);
